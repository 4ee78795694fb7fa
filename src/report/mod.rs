//! Findings to terminals and machines.
