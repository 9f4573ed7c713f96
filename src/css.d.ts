/** Style sheets are bundled by webpack; importing one has no value. */
declare module '*.css';
