/** How long to wait, in milliseconds, when a pipe that does not block has nothing to give yet, or is full. */
const PAUSE = 5;

/** Waits a moment for the other side of a pipe; Node has no blocking read or write of one that was set not to block. */
export function waitForPipe(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
}
