// Held.
