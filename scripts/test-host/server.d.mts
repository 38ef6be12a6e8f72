export declare const SETTINGS: Readonly<Record<string, unknown>>;

export interface ServerOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly extensionsDir?: string;
  readonly folder?: string;
  readonly log?: string;
  readonly driver?: boolean;
  readonly trust?: boolean;
  readonly dir?: string;
  readonly port?: number;
}

export interface Server {
  readonly port: number;
  readonly dir: string;
  readonly exit: Promise<string>;
  stop(): Promise<void>;
}

export declare function freePort(): Promise<number>;
export declare function startServer(options?: ServerOptions): Promise<Server>;
