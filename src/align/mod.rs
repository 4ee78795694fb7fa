//! Which sentence answers which.
