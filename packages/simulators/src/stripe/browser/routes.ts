import { Hono } from 'hono';
import type { Environment } from '../http/server.ts';
import type { World } from '../world.ts';

export function browserRoutes(_world: World, _key: string, _changed: () => void): Hono<Environment> {
  return new Hono<Environment>();
}
