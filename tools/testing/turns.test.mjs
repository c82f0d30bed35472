import { expect, test } from 'vitest';
import { inTurns } from './turns.mjs';

/** Stages that end when they are told to, and what was begun so far. */
function stagesThat(...stages) {
  const begun = [];
  const ends = {};
  const run = ({ name }) =>
    new Promise((end) => {
      begun.push(name);
      ends[name] = end;
    });
  const over = (name) => {
    ends[name]();
    return new Promise(setImmediate);
  };
  return { begun, over, all: (width) => inTurns(stages, width, run) };
}

test('two stages go on at a time, in their order', async () => {
  const { begun, over, all } = stagesThat({ name: 'lint' }, { name: 'types' }, { name: 'format' });
  const done = all(2);
  await new Promise(setImmediate);
  expect(begun).toEqual(['lint', 'types']);
  await over('types');
  expect(begun).toEqual(['lint', 'types', 'format']);
  await over('format');
  await over('lint');
  await done;
});

test('what needs the result of another begins when that is over', async () => {
  const { begun, over, all } = stagesThat({ name: 'build' }, { name: 'size', after: ['build'] });
  const done = all(2);
  await new Promise(setImmediate);
  expect(begun).toEqual(['build']);
  await over('build');
  expect(begun).toEqual(['build', 'size']);
  await over('size');
  await done;
});

test('what needs a stage that was not asked for begins at once', async () => {
  const { begun, over, all } = stagesThat({ name: 'size', after: ['build'] });
  const done = all(2);
  await new Promise(setImmediate);
  expect(begun).toEqual(['size']);
  await over('size');
  await done;
});
