import type { Page } from '@playwright/test';

/** All that a page's scripts can read: the document, every shadow root, what stands in fields, and what is stored. */
export const readPage = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const texts: string[] = [
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      document.cookie,
    ];
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('not read'));
      });
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(String(name)));
      texts.push(String(name));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        texts.push(store, JSON.stringify([await done(objects.getAllKeys()), await done(objects.getAll())]));
      }
      database.close();
    }
    const read = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if ('value' in element) texts.push(String(element.value));
        for (const { name, value } of element.attributes) texts.push(`${name}=${value}`);
        if (element.shadowRoot) {
          texts.push(element.shadowRoot.textContent);
          read(element.shadowRoot);
        }
      }
    };
    texts.push(document.documentElement.outerHTML);
    read(document);
    return texts.join('\n');
  });
