/**
 * Solves equations with a symmetric, positive definite matrix of `size` rows (row by row in one array; only
 * the lower half is read, and it is overwritten with its Cholesky factor). Throws a RangeError when the
 * matrix is not positive definite.
 */
export function factorise(matrix: Float64Array, size: number) {
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * size + column]!;
      for (let k = 0; k < column; k++) sum -= matrix[row * size + k]! * matrix[column * size + k]!;
      if (row !== column) matrix[row * size + column] = sum / matrix[column * size + column]!;
      else if (sum > 0) matrix[row * size + row] = Math.sqrt(sum);
      else throw new RangeError('not positive definite');
    }
  }
  const forward = (right: ArrayLike<number>) => {
    const solved = new Float64Array(size);
    for (let row = 0; row < size; row++) {
      let sum = right[row]!;
      for (let k = 0; k < row; k++) sum -= matrix[row * size + k]! * solved[k]!;
      solved[row] = sum / matrix[row * size + row]!;
    }
    return solved;
  };
  return {
    solve(right: ArrayLike<number>): Float64Array {
      const solved = forward(right);
      for (let row = size - 1; row >= 0; row--) {
        let sum = solved[row]!;
        for (let k = row + 1; k < size; k++) sum -= matrix[k * size + row]! * solved[k]!;
        solved[row] = sum / matrix[row * size + row]!;
      }
      return solved;
    },
    /** The diagonal of the inverse: variances, where the matrix holds information. */
    inverseDiagonal(): Float64Array {
      const diagonal = new Float64Array(size);
      for (let i = 0; i < size; i++) {
        const unit = new Float64Array(size);
        unit[i] = 1;
        for (const part of forward(unit)) diagonal[i]! += part * part;
      }
      return diagonal;
    },
    logDeterminant(): number {
      let sum = 0;
      for (let i = 0; i < size; i++) sum += 2 * Math.log(matrix[i * size + i]!);
      return sum;
    },
  };
}
