import { createApp, h, nextTick, shallowRef } from 'vue';
import type { Given } from './adapter.ts';
import { check } from './checks.ts';

/** `.client` is what a template's `:client.prop`, or `.client`, becomes: a property, whatever the element says. */
const dotted = (values: object) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`.${name}`, value]));

const page = ({ rich, locale, interval, headingLevel, overlay, decide, footer, shown }: Given, early: boolean) =>
  h(
    'varai-provider',
    { locale, class: 'frame', 'data-host': 'shop', ...(early ? dotted(rich) : rich) },
    shown
      ? [
          h(
            'varai-plan-picker',
            {
              interval,
              'heading-level': headingLevel,
              onVaraiPlanChange: decide,
              ...(early ? dotted({ overlay }) : { overlay }),
            },
            footer === undefined ? [] : [h('small', { slot: 'footer' }, footer)],
          ),
        ]
      : [],
  );

const drawing = (early: boolean) => (root: HTMLElement, first: Given) => {
  const given = shallowRef(first);
  createApp({ render: () => page(given.value, early) }).mount(root);
  return (next: Given) => {
    given.value = next;
    return nextTick();
  };
};

void check({ name: 'Vue', draw: drawing(false), drawEarly: drawing(true) });
