import type { Permission } from '@lintuan/contracts/permissions';
import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { NotFound } from '../shared/states/problem.tsx';
import { type PageRecord, pages } from './pages.ts';
import { RequirePermission } from './require-permission.tsx';
import { RouteProblem } from './route-problem.tsx';
import { FirstPage } from './shell/first-page.tsx';

const guarded = (permission: Permission | null, page: () => Promise<ComponentType>): Pick<RouteObject, 'lazy' | 'ErrorBoundary'> => ({
  ErrorBoundary: RouteProblem,
  lazy: async () => {
    const Page = await page();
    return {
      Component: () => (
        <RequirePermission permission={permission}>
          <Page />
        </RequirePermission>
      ),
    };
  },
});

const toRoute = ({ path, title, permission, page, drawers }: PageRecord): RouteObject => ({
  path,
  handle: { title },
  ...guarded(permission, page),
  children: drawers?.map((drawer) => ({ path: drawer.path, ...guarded(drawer.permission, drawer.page) })),
});

/** While the code of the first page is on its way. */
const Opening = () => null;

export const router = createBrowserRouter(
  [
    {
      path: '/login',
      ErrorBoundary: RouteProblem,
      HydrateFallback: Opening,
      lazy: async () => ({ Component: (await import('../features/account/login-page.tsx')).LoginPage }),
    },
    {
      lazy: async () => ({ Component: (await import('./shell/shell.tsx')).Shell }),
      ErrorBoundary: RouteProblem,
      HydrateFallback: Opening,
      children: [{ path: '/', Component: FirstPage }, ...pages.map(toRoute), { path: '*', Component: NotFound }],
    },
  ],
  { basename: '/admin' },
);
