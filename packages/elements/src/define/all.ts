import './session.ts';
import './forms.ts';
import './subscription.ts';
