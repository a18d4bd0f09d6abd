//! What the crate promises, checked from outside: one binary, one module per promise.

mod bad_input;
mod corpus;
mod diagnostics;
mod dialects;
mod format;
mod nothing_lost;
mod oracles;
mod properties;
mod reading;
mod samples;
mod tidy;
mod totality;
mod traps;
mod zones;
