import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { assignTo, type Given } from './adapter.ts';
import { check } from './checks.ts';

const page = ({ rich, locale, interval, headingLevel, overlay, decide, footer, shown }: Given, early: boolean) =>
  h(
    'varai-provider',
    { locale, className: 'frame', 'data-host': 'shop', ...(early ? { ref: assignTo(rich) } : rich) },
    shown &&
      h(
        'varai-plan-picker',
        { interval, overlay, 'heading-level': headingLevel, 'onvarai-plan-change': decide },
        footer === undefined ? null : h('small', { slot: 'footer' }, footer),
      ),
  );

const drawing = (early: boolean) => (root: HTMLElement, first: Given) => {
  const react = createRoot(root);
  const draw = (given: Given) => flushSync(() => react.render(page(given, early)));
  draw(first);
  return draw;
};

void check({ name: 'React', draw: drawing(false), drawEarly: drawing(true) });
