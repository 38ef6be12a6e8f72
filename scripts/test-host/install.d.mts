/** Throws where no host can be had: no package registry, or a platform without one. */
export declare function ensureHost(): Promise<void>;
