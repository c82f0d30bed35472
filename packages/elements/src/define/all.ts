import './session.ts';
import './subscription.ts';
