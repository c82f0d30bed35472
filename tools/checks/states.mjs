// Looks for a story of each state that a connected tag can be in; the run over all stories sees that it is in that state.
import { readFileSync } from 'node:fs';
import { connectedTags, states, statesWithout, storyOf } from './connected.mjs';
import { conclude, filesBelow } from './files.mjs';

const problems = [];
const stories = filesBelow('stories', (path) => path.endsWith('.stories.ts')).map((file) => readFileSync(file, 'utf8'));
let seen = 0;

for (const [tag, file] of connectedTags()) {
  const exceptions = statesWithout[tag] ?? {};
  const documented = [...readFileSync(file, 'utf8').matchAll(/@cssstate (\w+)/g)].map(([, state]) => state);
  const told = stories.filter((text) => storyOf(text)?.tag === tag);
  if (told.length !== 1) problems.push(`${tag} has ${told.length} files of stories under its own name; it needs one`);
  for (const state of states) {
    const excepted = Object.hasOwn(exceptions, state);
    seen++;
    if (documented.includes(state) === excepted)
      problems.push(`${file}: "@cssstate ${state}" ${excepted ? 'is an exception and documented' : 'is missing'}`);
    const shown = told.some((text) => storyOf(text).states.includes(state));
    if (shown === excepted)
      problems.push(
        `${tag} ${excepted ? 'has a story although it cannot be' : 'has no story in which it is'} ${state}`,
      );
  }
}
for (const tag of Object.keys(statesWithout)) {
  if (!connectedTags().has(tag)) problems.push(`${tag} has exceptions and is no connected tag`);
}

conclude('states', seen, problems);
