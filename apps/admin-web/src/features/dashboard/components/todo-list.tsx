import type { Dashboard } from '@lintuan/contracts/statistics/schemas';
import { Link } from 'react-router';
import { CheckCircleIcon, ChevronRightIcon } from 'tdesign-icons-react';
import { useCan } from '../../../app/session/me.ts';
import css from '../dashboard.module.css';
import { type Todo, todosOf } from '../todos.ts';

export function TodoList({ dashboard }: { dashboard: Dashboard }) {
  const can = useCan();
  return (
    <ul className={css.todos}>
      {todosOf(dashboard).map((todo) => (
        <li key={todo.name}>
          {todo.count > 0 && can(todo.permission) ? (
            <Link className={css.todo} to={todo.to}>
              <Words todo={todo} />
              <ChevronRightIcon />
            </Link>
          ) : (
            <div className={css.todo}>
              <Words todo={todo} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

const Words = ({ todo: { name, why, count, urgent } }: { todo: Todo }) => (
  <>
    <span className={css.todoWords}>
      <b>{name}</b>
      <small>{why}</small>
    </span>
    {count > 0 ? (
      <span className={css.todoCount} data-urgent={urgent || undefined}>
        {count}
      </span>
    ) : (
      <span className={css.nothing}>
        <CheckCircleIcon /> 没有
      </span>
    )}
  </>
);
