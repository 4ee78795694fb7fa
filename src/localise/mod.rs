//! The main job: the one place that knows the order of the work.
