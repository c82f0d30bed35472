import type { Context, Hono } from 'hono';
import type { Env } from '../../platform/context.ts';
import { languageOf } from '../../platform/language.ts';
import { pageOf } from '../../platform/page.ts';
import type { Confirmation, Standing } from './confirm.ts';
import { words, type Outcome } from './words.ts';
import type { Links } from './link.ts';

const route = '/confirm/email/:link';

const statuses: Readonly<Record<Outcome, number>> = {
  open: 200,
  done: 200,
  confirmed: 200,
  expired: 410,
  superseded: 410,
  canceled: 410,
  unknown: 404,
};

/** The page that a confirmation mail links to. Looking at it changes nothing; its button does. Needs no session and no script. */
export function mountConfirmPage(app: Hono<Env>, links: Links, confirmation: Confirmation): void {
  const show = (c: Context<Env>, standing: Standing, outcome: Outcome): Response => {
    const known = standing.state === 'unknown' ? undefined : standing;
    const language = languageOf(known ? known.change.locale : c.req.header('accept-language'));
    const said = words[language].page[outcome](known?.change.email ?? '', known?.company ?? '');
    return pageOf({ language, ...said }, statuses[outcome]);
  };

  const answer = async (c: Context<Env>, posted: boolean): Promise<Response> => {
    // the link is a key: neither logs nor counts see it
    c.set('route', route);
    const target = links.read(c.req.param('link') ?? '');
    if (!target) return show(c, { state: 'unknown' }, 'unknown');
    if (!posted) {
      const standing = await confirmation.look(target);
      return show(c, standing, standing.state);
    }
    const standing = await confirmation.confirm(target);
    return show(c, standing, standing.done ? 'done' : standing.state);
  };

  app.get(route, (c) => answer(c, false));
  app.post(route, (c) => answer(c, true));
}
