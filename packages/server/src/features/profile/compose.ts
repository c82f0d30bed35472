import { sayingSilence } from '../../platform/stripe-silence.ts';
import type { StripeConnection } from '../../platform/stripe.ts';
import { profileRoutes } from './routes.ts';
import { createProfileService, type ProfilePorts } from './service.ts';
import { stripeProfile } from './stripe.ts';

/** The feature put together. */
export const composeProfile = (stripe: StripeConnection, ports: Omit<ProfilePorts, 'provider'>) =>
  profileRoutes(createProfileService({ ...ports, provider: sayingSilence(stripeProfile(stripe)) }));
