import { say } from './say.ts';

const ONE_KEY_PRESS_MS = 1000;

/** What has to be stopped, newest first, when the script ends for whatever reason. */
export class Ending {
  private readonly stops: { what: string; stop: () => Promise<void>; kill: () => void }[] = [];
  private askedAt = 0;
  begun = false;

  add(what: string, running: { stop(): Promise<void>; kill?(): void }): void {
    this.stops.push({ what, stop: () => running.stop(), kill: () => running.kill?.() });
  }

  async finish(exitCode: number): Promise<never> {
    if (this.begun) return new Promise(() => undefined);
    this.begun = true;
    for (const { what, stop } of this.stops.toReversed()) {
      await stop().catch((error: Error) => console.error(`  ${what} did not stop well: ${error.message}`));
    }
    process.exit(exitCode);
  }

  /** Ctrl-C and SIGTERM end everything in order; a second Ctrl-C does not wait. */
  onSignals(exitCode: number): void {
    const asked = (signal: string) => {
      const now = performance.now();
      const again = this.askedAt > 0 && now - this.askedAt > ONE_KEY_PRESS_MS;
      if (again && signal === 'SIGINT') {
        for (const { kill } of this.stops) kill();
        process.exit(130);
      }
      if (this.askedAt > 0) return;
      this.askedAt = now;
      say('\n  stopping …');
      this.finish(exitCode);
    };
    // One key press arrives twice: from the terminal and again through npm.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => asked(signal));
  }
}
