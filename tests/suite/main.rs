//! What the crate promises, checked from outside: one binary, one module per promise.

mod tidy;
