import { CategoryForm } from '@lintuan/contracts/catalog/schemas';
import { useState } from 'react';
import { Button, Input, Select } from 'tdesign-react';
import { Field } from '../../../shared/form/field.tsx';
import { checkFields } from '../../../shared/form/field-errors.ts';
import { Actions, Form } from '../../../shared/form/form.tsx';
import { useSubmit } from '../../../shared/form/use-submit.ts';
import { SideDrawer } from '../../../shared/layout/side-drawer.tsx';
import type { CategoryBranch } from '../../../shared/pickers/category-tree.ts';
import { OnePicture } from '../../../shared/pictures/one-picture.tsx';
import { toastDone } from '../../../shared/toast/toast-store.ts';
import { useCreateCategory, useEditCategory } from '../queries/save-category.ts';
import { possibleParents } from '../tree-rows.ts';

export interface Editing {
  /** Null for a new one. */
  category: CategoryBranch | null;
  parentId: string | null;
  position: number;
}

const NO_PARENT = '-';

export function CategoryDrawer({ editing, tree, onClose }: { editing: Editing; tree: CategoryBranch[]; onClose: () => void }) {
  const { category } = editing;
  const [name, setName] = useState(category?.name ?? '');
  const [parentId, setParentId] = useState(editing.parentId);
  const [icon, setIcon] = useState(category?.icon ?? null);
  const [position, setPosition] = useState(String(editing.position));
  const create = useCreateCategory();
  const edit = useEditCategory();
  const { submit, busy, errors, edited } = useSubmit({
    send: ({ input, key }: { input: CategoryForm; key: string }) =>
      category ? edit.mutateAsync({ input: { ...input, categoryId: category.categoryId } }) : create.mutateAsync({ input, key }),
    check: (input) => ({
      ...checkFields(CategoryForm, input),
      ...(!/^\d{1,4}$/.test(position.trim()) && { position: '填 0–9999 的整数' }),
    }),
    onDone: (saved) => {
      toastDone(category ? '已保存' : `已新建「${saved.name}」`);
      onClose();
    },
  });

  return (
    <SideDrawer title={category ? `编辑分类 · ${category.name}` : '新建分类'} width={480} form onClose={onClose}>
      <Form onSubmit={() => void submit({ name, parentId, iconFileId: icon?.fileId ?? null, position: Number(position) })}>
        <Field label="名称" required error={errors.name}>
          <Input
            value={name}
            maxlength={20}
            autofocus
            onChange={(text) => {
              setName(text);
              edited('name');
            }}
          />
        </Field>
        <Field group label="上级分类" error={errors.parentId} help="最多三级">
          <Select
            value={parentId ?? NO_PARENT}
            filterable
            options={[{ value: NO_PARENT, label: '无（一级分类）' }, ...possibleParents(tree, category)]}
            onChange={(next) => {
              setParentId(next === NO_PARENT ? null : (next as string));
              edited('parentId');
            }}
          />
        </Field>
        <Field label="排序" error={errors.position} help="数字小的排在前面">
          <Input
            value={position}
            onChange={(text) => {
              setPosition(text);
              edited('position');
            }}
          />
        </Field>
        <Field group label="图标" error={errors.iconFileId} help="方图，顾客在首页看到">
          <OnePicture label="图标" picture={icon} onChange={setIcon} />
        </Field>
        <Actions>
          <Button type="submit" loading={busy}>
            保存
          </Button>
          <Button variant="outline" theme="default" onClick={onClose}>
            取消
          </Button>
        </Actions>
      </Form>
    </SideDrawer>
  );
}
