import type { Clock } from '../../platform/clock.ts';
import type { PackageProvider, ProviderPackage } from './purchase-ports.ts';

/** Milliseconds for which packages are served without asking again. */
const fresh = 5 * 60 * 1000;

export type PackageList = () => Promise<readonly ProviderPackage[]>;

/**
 * The provider's packages, the smallest first, asked for at most once in five minutes. When the provider does not answer,
 * the last known are served; throws its failure only while there are none.
 */
export function createPackageList(provider: PackageProvider, clock: Clock): PackageList {
  let known: readonly ProviderPackage[] | undefined;
  let until = 0;
  let loading: Promise<void> | undefined;

  const load = async (): Promise<void> => {
    known = [...(await provider.packages())].sort((one, other) => one.tokens - other.tokens);
    until = clock.now().getTime() + fresh;
  };

  return async () => {
    if (clock.now().getTime() >= until) {
      loading ??= load().finally(() => (loading = undefined));
      try {
        await loading;
      } catch (error) {
        if (!known) throw error;
      }
    }
    return known ?? [];
  };
}
