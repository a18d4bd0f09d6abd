//! What the crate promises, checked from outside: one binary, one module per promise.

mod bad_input;
mod corpus;
mod diagnostics;
mod dialects;
mod durations;
mod format;
mod implied;
mod languages;
mod layouts;
mod nothing_lost;
mod notices;
mod oracles;
mod phrases;
mod policies;
mod properties;
mod reading;
mod samples;
mod sentences;
mod sequence;
mod several;
mod spellings;
mod support_hours;
mod tidy;
mod totality;
mod traps;
mod zones;
