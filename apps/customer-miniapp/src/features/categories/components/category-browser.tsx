import type { CategoryNode } from '@lintuan/contracts/catalog/schemas';
import { SideBar } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { pathTo } from '../category-path.ts';
import { CategoryChips } from './category-chips.tsx';
import './category-browser.less';

interface CategoryBrowserProps {
  tree: CategoryNode[];
  categoryId: string | null;
  onChange: (categoryId: string) => void;
  /** What belongs to the category that is open. */
  children: (category: CategoryNode) => ReactNode;
  /** Between the categories and their content: a sort bar. */
  bar: ReactNode;
}

export function CategoryBrowser({ tree, categoryId, onChange, children, bar }: CategoryBrowserProps) {
  const path = pathTo(tree, categoryId);
  const open = path[path.length - 1];
  if (!path[0] || !open) return null;
  return (
    <View className="category-browser">
      <View className="category-browser__side">
        <SideBar items={tree.map((node) => ({ key: node.categoryId, label: node.name }))} value={path[0].categoryId} onChange={onChange} />
      </View>
      <View className="category-browser__main">
        <View className="category-browser__head">
          {path.slice(0, 2).map((parent, depth) => (
            <CategoryChips key={parent.categoryId} parent={parent} value={path[depth + 1]?.categoryId ?? null} onChange={onChange} />
          ))}
          {bar}
        </View>
        <View className="category-browser__content">{children(open)}</View>
      </View>
    </View>
  );
}
