/// A policy that cannot be used.
#[derive(Debug)]
pub struct PolicyError;
