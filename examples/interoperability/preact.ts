import { h, render } from 'preact';
import { assignTo, type Given } from './adapter.ts';
import { check } from './checks.ts';

const page = ({ rich, locale, interval, headingLevel, overlay, decide, footer, shown }: Given, early: boolean) =>
  h(
    'varai-provider',
    { locale, class: 'frame', 'data-host': 'shop', ...(early ? { ref: assignTo(rich) } : rich) },
    shown &&
      h(
        'varai-plan-picker',
        { interval, overlay, 'heading-level': headingLevel, 'onvarai-plan-change': decide },
        footer === undefined ? null : h('small', { slot: 'footer' }, footer),
      ),
  );

const drawing = (early: boolean) => (root: HTMLElement, first: Given) => {
  const draw = (given: Given) => render(page(given, early), root);
  draw(first);
  return draw;
};

void check({ name: 'Preact', draw: drawing(false), drawEarly: drawing(true) });
