//! From lines in dots to filled areas and walked dots.
//!
//! Enters: lines in dots, clipped or not. Leaves: dots within the area. Never here: geography.

/// Fills areas row by row, by the even-odd rule.
pub(super) struct Scan {
    width: usize,
    height: usize,
    crossings: Vec<Vec<f32>>,
    touched: Option<(usize, usize)>,
}

impl Scan {
    /// For an area of this many dots.
    pub(super) fn new(width: usize, height: usize) -> Self {
        Self { width, height, crossings: vec![Vec::new(); height], touched: None }
    }

    /// Notes a closed ring.
    pub(super) fn ring(&mut self, dots: &[(f64, f64)]) {
        self.line(dots);
        if let (Some(&last), Some(&first)) = (dots.last(), dots.first()) {
            self.edge(last, first);
        }
    }

    /// Notes an open part of a ring.
    pub(super) fn line(&mut self, dots: &[(f64, f64)]) {
        for pair in dots.windows(2) {
            self.edge(pair[0], pair[1]);
        }
    }

    /// Notes where an edge crosses the middles of the rows of dots.
    fn edge(&mut self, a: (f64, f64), b: (f64, f64)) {
        let (upper, lower) = if a.1 <= b.1 { (a, b) } else { (b, a) };
        let first = (upper.1 - 0.5).ceil().max(0.0);
        let end = (lower.1 - 0.5).ceil().min(self.height as f64);
        if first >= end {
            return;
        }
        let (first, end) = (first as usize, end as usize);
        let slope = (lower.0 - upper.0) / (lower.1 - upper.1);
        for row in first..end {
            let x = upper.0 + (row as f64 + 0.5 - upper.1) * slope;
            self.crossings[row].push(x as f32);
        }
        let (low, high) = self.touched.unwrap_or((first, end));
        self.touched = Some((low.min(first), high.max(end)));
    }

    /// Fills what the noted edges enclose, and forgets them.
    pub(super) fn fill(&mut self, dots: &mut [u8], owner: u8) {
        let Some((first, end)) = self.touched.take() else { return };
        for row in first..end {
            let crossings = &mut self.crossings[row];
            crossings.sort_unstable_by(f32::total_cmp);
            for pair in crossings.chunks_exact(2) {
                let column = |x: f32| (x - 0.5).ceil().clamp(0.0, self.width as f32) as usize;
                let (from, to) = (column(pair[0]), column(pair[1]));
                if from < to {
                    dots[row * self.width + from..row * self.width + to].fill(owner);
                }
            }
            crossings.clear();
        }
    }
}

/// Walks the dots of a straight line within the clip (width, height), each at least once.
pub(super) fn line(clip: (f64, f64), a: (f64, f64), b: (f64, f64), mut draw: impl FnMut(usize, usize)) {
    let Some((a, b)) = clipped(clip, a, b) else { return };
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let steps = dx.abs().max(dy.abs()).ceil().max(1.0);
    let bound = |value: f64, limit: f64| value.floor().clamp(0.0, limit - 1.0) as usize;
    for step in 0..=steps as u32 {
        let share = f64::from(step) / steps;
        draw(bound(a.0 + dx * share, clip.0), bound(a.1 + dy * share, clip.1));
    }
}

/// The part of a line within the clip (Liang and Barsky 1984).
fn clipped(clip: (f64, f64), a: (f64, f64), b: (f64, f64)) -> Option<((f64, f64), (f64, f64))> {
    if !(a.0.is_finite() && a.1.is_finite() && b.0.is_finite() && b.1.is_finite())
        || clip.0 < 1.0
        || clip.1 < 1.0
    {
        return None;
    }
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let (mut from, mut to) = (0.0_f64, 1.0_f64);
    for (step, room) in [(-dx, a.0), (dx, clip.0 - a.0), (-dy, a.1), (dy, clip.1 - a.1)] {
        if step == 0.0 {
            if room < 0.0 {
                return None;
            }
        } else if step < 0.0 {
            from = from.max(room / step);
        } else {
            to = to.min(room / step);
        }
    }
    (from <= to).then_some(((a.0 + dx * from, a.1 + dy * from), (a.0 + dx * to, a.1 + dy * to)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_stay_within_the_clip() {
        let ends = [-1e9, -5.0, 0.0, 3.5, 10.0, 25.0, 1e9, f64::NAN];
        for ax in ends {
            for ay in ends {
                for bx in ends {
                    for by in ends {
                        line((10.0, 8.0), (ax, ay), (bx, by), |x, y| assert!(x < 10 && y < 8));
                    }
                }
            }
        }
    }

    #[test]
    fn a_line_reaches_both_ends_without_gaps() {
        let mut dots = Vec::new();
        line((10.0, 10.0), (1.5, 1.5), (8.5, 4.5), |x, y| dots.push((x, y)));
        assert_eq!((dots[0], dots[dots.len() - 1]), ((1, 1), (8, 4)));
        for pair in dots.windows(2) {
            assert!(pair[0].0.abs_diff(pair[1].0) <= 1 && pair[0].1.abs_diff(pair[1].1) <= 1);
        }
    }

    #[test]
    fn a_hole_stays_empty() {
        let mut scan = Scan::new(10, 10);
        scan.ring(&[(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)]);
        scan.ring(&[(3.0, 3.0), (7.0, 3.0), (7.0, 7.0), (3.0, 7.0)]);
        let mut dots = vec![0; 100];
        scan.fill(&mut dots, 1);
        assert_eq!(dots.iter().map(|&owner| u32::from(owner)).sum::<u32>(), 100 - 16);
        assert_eq!((dots[44], dots[22]), (0, 1));
    }
}
