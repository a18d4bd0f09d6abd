//! How competing claims are settled.
