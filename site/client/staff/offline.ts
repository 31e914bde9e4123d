/** Keeps the edition for times without a connection, and says so when what is shown may be old. */
export function workOffline(): void {
  const mark = document.querySelector<HTMLElement>('[data-offline]');
  const show = (isOffline: boolean): void => {
    if (mark) mark.hidden = !isOffline;
  };
  addEventListener('offline', () => show(true));
  addEventListener('online', () => show(false));
  if (!navigator.onLine) show(true);
  // Absent where the page is not served securely, and in private windows of some browsers.
  const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!worker) return;
  const keeps = document.querySelector<HTMLElement>('[data-keeps]');
  if (keeps) keeps.hidden = false;
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'object' && data !== null && 'offline' in data) show(data.offline === true);
  });
  worker.startMessages();
  // A device may think it is connected while nothing is reached: the worker knows.
  worker.controller?.postMessage('offline?');
  const base = import.meta.env.BASE_URL;
  // Browsers look for another build when they find the time; what is gone should be gone at once.
  worker.register(`${base}sw.js`, { scope: base }).then((registration) => registration.update()).catch(() => undefined);
}
