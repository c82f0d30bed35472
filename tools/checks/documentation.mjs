// Checks that no link of the documentation leads nowhere.
import { conclude } from './files.mjs';
import { brokenLinks } from './links.mjs';

const { seen, problems } = brokenLinks();
if (seen < 100) problems.push(`only ${seen} links were found in the documentation`);
conclude('links of the documentation', seen, problems);
