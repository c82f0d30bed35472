import '@varai/elements/define/session.js';
import '@varai/elements/define/subscription/plan-picker.js';

const provider = document.createElement('varai-provider');
provider.setAttribute('base-url', location.origin);
provider.setAttribute('session-url', '/varai-session');
provider.append(document.createElement('varai-plan-picker'));
document.body.append(provider);
