// Loaded with a form's schema: zod comes along.
import { emailSuggestion, en, sentence } from '@varai/client/checks';
import { judge } from '@varai/client/schemas';

export { emailSuggestion, en, judge, sentence };
