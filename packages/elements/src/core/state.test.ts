import { expect } from '@open-wc/testing';
import { VaraiError } from '@varai/client';
import { action } from './action.ts';
import { resource, type Resource } from './state.ts';

const broken = new VaraiError('network/unreachable', 0);
const settled = () =>
  new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(() => queueMicrotask(resolve))));

describe('resource', () => {
  it('loads when it is first watched', async () => {
    let loads = 0;
    const $names = resource(async () => ((loads += 1), ['Ada']));
    expect(loads).to.equal(0);

    const stop = $names.subscribe(() => {});
    await settled();

    expect($names.get()).to.include({ status: 'ready' }).and.have.deep.property('data', ['Ada']);
    stop();
  });

  it('keeps what it knows while a refresh runs and when it fails', async () => {
    let fail = false;
    const seen: Resource<string>['status'][] = [];
    const $name = resource(async () => {
      if (fail) throw broken;
      return 'Ada';
    });
    const stop = $name.subscribe(({ status }) => void seen.push(status));
    await settled();
    fail = true;
    await $name.refresh();

    expect(seen).to.deep.equal(['pending', 'ready', 'pending', 'failed']);
    expect($name.get()).to.include({ data: 'Ada', error: broken });
    stop();
  });

  it('keeps the identity of equal data', async () => {
    const $names = resource(async () => ['Ada']);
    const stop = $names.subscribe(() => {});
    await settled();
    const before = $names.get().data;
    await $names.refresh();

    expect($names.get().data).to.equal(before);
    stop();
  });

  it('forgets an answer that another try has overtaken', async () => {
    const answers: ((name: string) => void)[] = [];
    const $name = resource(() => new Promise<string>((resolve) => answers.push(resolve)));
    const stop = $name.subscribe(() => {});
    const second = $name.refresh();
    answers[1]?.('new');
    await second;
    answers[0]?.('old');
    await settled();

    expect($name.get().data).to.equal('new');
    stop();
  });
  it('tries again by itself when the network returns', async () => {
    let loads = 0;
    const $name = resource(async () => {
      if ((loads += 1) === 1) throw broken;
      return 'Ada';
    });
    const stop = $name.subscribe(() => {});
    await settled();
    expect($name.get().status).to.equal('failed');

    window.dispatchEvent(new Event('online'));
    await settled();

    expect($name.get().data).to.equal('Ada');
    stop();
  });
});

describe('action', () => {
  it('runs once however often it is asked', async () => {
    let runs = 0;
    const $save = action(async (name: string) => ((runs += 1), name));

    const [one, two] = await Promise.all([$save.run('Ada'), $save.run('Grace')]);

    expect(runs).to.equal(1);
    expect(one).to.equal(two);
  });

  it('ends as failed, and never rejects', async () => {
    const $save = action(async () => Promise.reject(broken));

    expect(await $save.run()).to.deep.equal({ status: 'failed', error: broken });
  });
});
