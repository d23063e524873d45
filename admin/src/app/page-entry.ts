/** What the menu and the routes know of a page; each list of pages is made of these. */
import type { Permission } from '@liaison/shared/access/access.types';
import type { ComponentType, ReactNode } from 'react';

export interface PageEntry {
  readonly path: string;
  readonly title: string;
  readonly icon: ReactNode;
  /** Without one, the page is everybody's. */
  readonly permission?: Permission;
  /** Pages of one group share a sub-menu; its name stands in `menu-order.ts`. Without one, the page stands by itself. */
  readonly group?: string;
  /** How much waits there; a pressing number stands out. */
  readonly count?: { readonly n: number; readonly pressing?: boolean };
  readonly page: ComponentType;
}
