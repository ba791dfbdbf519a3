/** What is missing or wrong in the environment, by name; one line each. */
export class ConfigError extends Error {}
