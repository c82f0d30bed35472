import type { Result, Router } from 'hono/router';
import { TrieRouter } from 'hono/router/trie-router';

/**
 * Hono's quick router takes no fixed path beside one with a parameter (`imports/preview`, `imports/:id`), and its slow one walks for
 * each request. This one walks as that does, and remembers what it found at a fixed path: there are no more than were added.
 */
export class RememberingRouter<T> implements Router<T> {
  readonly name = 'RememberingRouter';
  readonly #walked = new TrieRouter<T>();
  readonly #methods = new Set<string>();
  readonly #found = new Map<string, Map<string, Result<T>>>();

  add(method: string, path: string, handler: T): void {
    this.#walked.add(method, path, handler);
    this.#methods.add(method);
    if (!/[:*]/.test(path)) this.#found.set(path, new Map());
    for (const results of this.#found.values()) results.clear();
  }

  match(method: string, path: string): Result<T> {
    const results = this.#found.get(path);
    const known = results?.get(method);
    if (known) return known;
    const result = this.#walked.match(method, path);
    // a method may be any word that somebody sends
    if (this.#methods.has(method)) results?.set(method, result);
    return result;
  }
}
