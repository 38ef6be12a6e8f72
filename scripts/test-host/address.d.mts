export interface WindowContents {
  readonly folder?: string;
  readonly extensions?: readonly string[];
  readonly tests?: string;
  readonly openFile?: string;
}

export declare function windowUrl(server: { readonly port: number; readonly host?: string }, contents?: WindowContents): string;
