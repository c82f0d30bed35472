/** A variable, or a file beside it, that cannot be used. Its message is one sentence for whoever starts the server. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
