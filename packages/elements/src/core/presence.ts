/** Whether the browser believes that it has a network. */
export const isOnline = (): boolean => navigator.onLine;

/** Calls back when the network or the customer's attention returns; the answer ends it. */
export function onReturn(back: () => void): () => void {
  const seen = () => document.visibilityState === 'visible' && back();
  window.addEventListener('online', back);
  window.addEventListener('focus', back);
  document.addEventListener('visibilitychange', seen);
  return () => {
    window.removeEventListener('online', back);
    window.removeEventListener('focus', back);
    document.removeEventListener('visibilitychange', seen);
  };
}
