//! What the crate promises, checked from outside: one binary, one module per promise.

mod bad_input;
mod corpus;
mod diagnostics;
mod dialects;
mod nothing_lost;
mod oracles;
mod policies;
mod properties;
mod reading;
mod samples;
mod sequence;
mod tidy;
mod totality;
mod traps;
mod zones;
