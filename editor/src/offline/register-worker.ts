/**
 * Has the browser keep the workspace's own code, so that its page opens without a network. Where there are no workers (an
 * address without https, a private window) everything works as before.
 */
export async function registerWorker(): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return
  try {
    await navigator.serviceWorker.register("/atelier/service-worker.js", { updateViaCache: "none" })
  } catch {
    // The browser refuses workers here, or the network went away meanwhile: the next text that is opened tries again.
  }
}
