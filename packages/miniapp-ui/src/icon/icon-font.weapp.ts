/** The native icons bring their font along. */
export {};
