import type { MerchantRow } from '@lintuan/contracts/merchants/schemas';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation } from 'react-router';
import { AddIcon } from 'tdesign-icons-react';
import { Button } from 'tdesign-react';
import { useCan } from '../../app/session/me.ts';
import { Card, Page } from '../../shared/layout/page.tsx';
import { StateTag } from '../../shared/layout/state-tag.tsx';
import { Thumb } from '../../shared/pictures/thumb.tsx';
import { Empty } from '../../shared/states/empty.tsx';
import { oneOf } from '../../shared/table/address-filters.ts';
import type { Column } from '../../shared/table/data-table.tsx';
import { FilterBar } from '../../shared/table/filter-bar.tsx';
import { FilterSelect } from '../../shared/table/filter-select.tsx';
import { KeywordInput } from '../../shared/table/keyword-input.tsx';
import { PagedList } from '../../shared/table/paged-list.tsx';
import { useAddressFilters } from '../../shared/table/use-address-filters.ts';
import { sayTime } from '../../shared/time/say-time.ts';
import { merchantStateWords, optionsOf } from '../../shared/words.ts';
import css from './merchants.module.css';
import { merchantsQuery } from './queries/merchants.ts';

const stateOptions = optionsOf(merchantStateWords);
const states = stateOptions.map(({ value }) => value);

export function MerchantListPage() {
  const filters = useAddressFilters<'keyword' | 'state'>();
  const can = useCan();
  const { search } = useLocation();
  const list = useQuery(
    merchantsQuery({ keyword: filters.get('keyword'), state: oneOf(states, filters.get('state')), page: filters.page }),
  );
  const create = can('merchants.edit') && (
    <Link to={`/merchants/new${search}`}>
      <Button icon={<AddIcon />}>新建商家</Button>
    </Link>
  );

  return (
    <Page title="商家" actions={create}>
      <Card>
        <FilterBar any={filters.any} onClear={filters.clear}>
          <KeywordInput value={filters.get('keyword')} placeholder="店铺名称" onChange={(keyword) => filters.set({ keyword })} />
          <FilterSelect
            value={filters.get('state')}
            options={stateOptions}
            placeholder="全部状态"
            onChange={(state) => filters.set({ state })}
          />
        </FilterBar>
        <PagedList
          list={list}
          filters={filters}
          columns={columns}
          rowKey={({ merchantId }) => merchantId}
          what="商家"
          noMatch="没有符合条件的商家"
          empty={<Empty text="还没有商家，先请第一家入驻" action={create} />}
        />
      </Card>
      <Outlet />
    </Page>
  );
}

const columns: Column<MerchantRow>[] = [
  {
    key: 'name',
    title: '店铺',
    render: ({ merchantId, name, logoUrl }) => (
      <div className={css.shop}>
        <Thumb url={logoUrl} />
        <DetailLink to={merchantId}>{name}</DetailLink>
      </div>
    ),
  },
  { key: 'contact', title: '联系人', width: 128, render: ({ contactMasked }) => contactMasked },
  { key: 'phone', title: '电话', width: 152, render: ({ phoneMasked }) => phoneMasked },
  {
    key: 'state',
    title: '状态',
    width: 112,
    render: ({ state }) => <StateTag tone={merchantStateWords[state].tone}>{merchantStateWords[state].word}</StateTag>,
  },
  { key: 'created', title: '创建于', width: 160, render: ({ createdAt }) => sayTime(createdAt) },
  {
    key: 'actions',
    title: '操作',
    width: 144,
    actions: true,
    render: ({ merchantId, state }) => (
      <>
        <DetailLink to={`${merchantId}/staff`}>员工</DetailLink>
        <DetailLink to={merchantId}>{state === 'pending' ? '审核' : '详情'}</DetailLink>
      </>
    ),
  },
];

function DetailLink({ to, children }: { to: string; children: string }) {
  const { search } = useLocation();
  return <Link to={`/merchants/${to}${search}`}>{children}</Link>;
}
