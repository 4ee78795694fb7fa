//! The command line: one file a command, the only place that touches the user's world.
