export interface Record {
  readonly key: string;
  readonly owner: string;
  readonly at: number;
  readonly data: unknown;
}

/** A few records by their key. */
export interface Storage {
  /** Whether it outlives the page. */
  readonly durable: boolean;
  get(key: string): Promise<Record | undefined>;
  put(record: Record): Promise<void>;
  remove(key: string): Promise<void>;
  all(): Promise<Record[]>;
}

/** The one database of ours in a page's origin. */
const databaseName = 'varai';

/** How long a browser may take to answer, in milliseconds: one whose storage is stuck never does. */
const patience = 10_000;

/** IndexedDB where the page may use it, else memory: a frame without storage, a private window, a full or stuck disk. */
export async function openStorage(wait = patience): Promise<Storage> {
  const memory = memoryStorage();
  const database = await within(wait, open()).catch(() => undefined);
  if (!database) return memory;
  const durable = databaseStorage(database);
  // A database that was closed under us, as by somebody who clears the page's data, is no reason to fail.
  const or = <T>(work: (storage: Storage) => Promise<T>) => within(wait, work(durable)).catch(() => work(memory));
  return {
    durable: true,
    get: (key) => or((storage) => storage.get(key)),
    put: (record) => or((storage) => storage.put(record)),
    remove: (key) => or((storage) => storage.remove(key)),
    all: () => or((storage) => storage.all()),
  };
}

export function memoryStorage(): Storage {
  const records = new Map<string, Record>();
  return {
    durable: false,
    get: (key) => Promise.resolve(records.get(key)),
    put: (record) => Promise.resolve(void records.set(record.key, record)),
    remove: (key) => Promise.resolve(void records.delete(key)),
    all: () => Promise.resolve([...records.values()]),
  };
}

async function within<T>(wait: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('IndexedDB does not answer')), wait);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const told = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
  });

async function open(): Promise<IDBDatabase> {
  // eslint-disable-next-line no-restricted-globals -- numbers of the last visit are shown where that works; nothing depends on it
  const request = indexedDB.open(databaseName, 1);
  request.onupgradeneeded = () => request.result.createObjectStore('records', { keyPath: 'key' });
  const database = await told(request);
  // whoever deletes it need not wait for us
  database.onversionchange = () => database.close();
  return database;
}

function databaseStorage(database: IDBDatabase): Storage {
  const records = (mode: IDBTransactionMode) => database.transaction('records', mode).objectStore('records');
  return {
    durable: true,
    get: async (key) => told(records('readonly').get(key) as IDBRequest<Record | undefined>),
    put: async (record) => {
      await told(records('readwrite').put(record));
    },
    remove: async (key) => {
      await told(records('readwrite').delete(key));
    },
    all: async () => told(records('readonly').getAll() as IDBRequest<Record[]>),
  };
}
