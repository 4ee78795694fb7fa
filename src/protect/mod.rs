//! Shielding what no backend may touch, and restoring it.
