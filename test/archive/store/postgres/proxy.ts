import { connect, createServer, type Socket } from 'node:net';

/** A way to a server that can be cut, and led to another. */
export interface Proxy {
  readonly port: number;
  /** Cuts every connection there is. */
  readonly cut: () => void;
  /** Leads new connections to another port. */
  readonly lead: (port: number) => void;
  readonly close: () => void;
}

export async function openProxy(target: number): Promise<Proxy> {
  let port = target;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      const end = (): void => {
        near.destroy();
        far.destroy();
        sockets.delete(socket);
      };
      socket.on('error', end).on('close', end);
    }
    near.pipe(far).pipe(near);
  });
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    cut,
    lead: (next) => {
      port = next;
      cut();
    },
    close: () => {
      server.close();
      cut();
    },
  };
}
