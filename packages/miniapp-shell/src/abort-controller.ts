/** TanStack Query makes one per request; WeChat's runtime has none. Nothing here listens to the signal. */
class SilentAbortController {
  readonly signal = { aborted: false };

  abort(): void {
    this.signal.aborted = true;
  }
}

const runtime = globalThis as { AbortController?: unknown };
runtime.AbortController ??= SilentAbortController;
