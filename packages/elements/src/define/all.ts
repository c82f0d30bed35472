import './session.ts';
import './forms.ts';
import './invoices.ts';
import './metrics.ts';
import './payment-methods.ts';
import './profile.ts';
import './subscription.ts';
import './usage.ts';
